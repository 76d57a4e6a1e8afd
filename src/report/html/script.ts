/**
 * What the page does when it is open: filters findings and facts, counts what is shown, and opens
 * what a link leads into. Without it the page shows everything.
 */
export const script = /* js */ `
'use strict'
const form = document.getElementById('filters')
const cards = [...document.querySelectorAll('.finding')].map((element) => ({
  element,
  check: element.dataset.check,
  severity: element.dataset.severity,
  age: element.dataset.age,
  sources: element.dataset.sources.split(' '),
  words: element.textContent.toLowerCase(),
}))

function filter() {
  const chosen = new FormData(form)
  const severities = chosen.getAll('severity')
  const ages = chosen.getAll('age')
  const words = chosen.get('search').toLowerCase().split(/\\s+/)
  const source = chosen.get('source')
  const check = chosen.get('check')
  let shown = 0
  for (const card of cards) {
    const fits =
      severities.includes(card.severity) &&
      (card.age === '' || ages.includes(card.age)) &&
      (source === '' || card.sources.includes(source)) &&
      (check === '' || card.check === check) &&
      words.every((word) => card.words.includes(word))
    card.element.hidden = !fits
    if (fits) shown += 1
  }
  for (const group of document.querySelectorAll('.group')) {
    group.hidden = group.querySelector('.finding:not([hidden])') === null
  }
  tell('shown', shown, cards.length, 'finding')
}

const standings = document.getElementById('standings')

function filterFacts() {
  const chosen = new FormData(standings).getAll('standing')
  let shown = 0
  let all = 0
  for (const group of document.querySelectorAll('tbody[data-standing]')) {
    const count = Number(group.dataset.facts)
    group.hidden = !chosen.includes(group.dataset.standing)
    if (!group.hidden) shown += count
    all += count
  }
  tell('facts-shown', shown, all, 'fact')
}

function tell(id, shown, all, noun) {
  document.getElementById(id).textContent =
    shown + ' of ' + all + ' ' + noun + (all === 1 ? '' : 's') + ' shown'
}

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (target === null) return
  if (target.classList.contains('finding') && target.hidden) form.reset()
  for (let part = target; part !== null; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true
  }
  target.scrollIntoView()
}

function obey(controls, apply) {
  if (controls === null) return
  controls.hidden = false
  controls.addEventListener('input', apply)
  controls.addEventListener('reset', () => setTimeout(apply))
  controls.addEventListener('submit', (event) => event.preventDefault())
  apply()
}

obey(form, filter)
obey(standings, filterFacts)
addEventListener('hashchange', openTarget)
openTarget()
`
