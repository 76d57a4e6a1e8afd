import type { Random } from './random.js'

const drugs = ['HX-1012', 'placebo', 'velatinib', 'best supportive care', 'docetaxel']
const people = ['patients', 'participants', 'women', 'children', 'adults']
const conditions = [
  'osteosarcoma',
  'chronic migraine',
  'heart failure',
  'lupus nephritis',
  'asthma',
]
const outcomes = [
  'objective response rate',
  'progression-free survival',
  'overall survival',
  'pain score',
  'disease control rate',
]
const events = ['nausea', 'fatigue', 'anaemia', 'neutropenia', 'headache', 'rash']

/** Sentences without figures, as most of a paper's are. */
const plain: readonly ((random: Random) => string)[] = [
  (r) =>
    `The choice between ${r.pick(drugs)} and ${r.pick(drugs)} remains a matter of debate, not least because earlier studies enrolled selected ${r.pick(people)}.`,
  (r) =>
    `Our findings agree with what others have observed in ${r.pick(conditions)}, although the mechanism behind the effect on ${r.pick(outcomes)} is still unclear.`,
  (r) =>
    `${capitalised(r.pick(people))} with ${r.pick(conditions)} often report ${r.pick(events)} and ${r.pick(events)}, which may lead them to stop treatment early.`,
  () =>
    'All authors had full access to the data, and the sponsor had no part in the interpretation of the results.',
  (r) =>
    `Analyses were repeated under other assumptions about missing values, and the conclusions about ${r.pick(outcomes)} did not change.`,
  () =>
    'The protocol was approved by the ethics committee of each site, and written consent was obtained before any procedure.',
]

/** Sentences with numbers that claim nothing: references, methods, dates, numbers of parts. */
const passing: readonly ((random: Random) => string)[] = [
  (r) =>
    `Details were given elsewhere [${r.whole(1, 20)},${r.whole(21, 40)}], and the protocol was amended in 20${r.whole(10, 24)} [${r.whole(41, 60)}].`,
  (r) =>
    `Samples were spun at ${r.whole(2, 6)}000 rpm for 10 min, stored at -80 °C and read at ${r.whole(300, 600)} nm, as described [${r.whole(1, 60)}].`,
  (r) =>
    `As Table ${r.whole(1, 4)} and Figure ${r.whole(1, 4)} show, visits 2 to 6 took place every 14 days until day ${r.whole(60, 90)}.`,
  (r) =>
    `The questionnaire has 36 items in 8 scales, each from 0 to 100, and was shown to be valid in ${r.pick(conditions)} [${r.whole(1, 20)}-${r.whole(21, 40)}].`,
  (r) =>
    `Those aged 18 to ${r.whole(60, 80)} without ${r.pick(events)} in the last 3 months could take part, as in an earlier study of ${r.pick(drugs)} [${r.whole(1, 60)}].`,
]

/** Sentences with figures, with the shapes that results have. */
const figures: readonly ((random: Random) => string)[] = [
  (r) =>
    `In the ${r.printed(2, 14, 1)}-mg/kg arm (n = ${r.whole(10, 90)}) the ${r.pick(outcomes)} was ${r.printed(5, 60, 1)}% (95% CI, ${r.printed(1, 5, 1)}%-${r.printed(60, 90, 1)}%).`,
  (r) =>
    `Median progression-free survival was ${r.printed(3, 12, 1)} months with ${r.pick(drugs)} and ${r.printed(3, 12, 1)} months with ${r.pick(drugs)} (hazard ratio, ${r.printed(0.4, 1, 2)}; 95% CI, 0.31 to 1.12; P = 0.0${r.whole(1, 9)}).`,
  (r) =>
    `A total of ${r.whole(100, 900)} ${r.pick(people)} were randomly assigned, of whom ${r.whole(20, 90)} (${r.printed(2, 30, 1)}%) discontinued because of ${r.pick(events)}.`,
  (r) =>
    `Mean age was ${r.printed(30, 70, 1)} ± ${r.printed(5, 15, 1)} years, and ${r.whole(20, 60)}% were women.`,
  (r) =>
    `${capitalised(r.pick(events))} and ${r.pick(events)} occurred in ${r.whole(2, 40)}% and ${r.whole(2, 40)}% of ${r.pick(people)}, respectively.`,
  (r) =>
    `Follow-up visits took place at weeks 4, 8 and ${r.whole(12, 52)}, and the last one was on March ${r.whole(1, 28)}, 202${r.whole(0, 5)}.`,
]

/**
 * A sentence of a clinical paper. Over 64 real papers, 57 % of the sentences have a digit, and there
 * are 15 numbers and 2.5 claims to 1,000 characters: the shares here come near to that or above it.
 */
export function sentence(random: Random): string {
  const share = random.next()
  const shapes = share < 0.16 ? figures : share < 0.55 ? passing : plain
  return shapes[random.whole(0, shapes.length - 1)]?.(random) ?? ''
}

/** A paragraph of some sentences on one line. */
export function paragraph(random: Random): string {
  return Array.from({ length: random.whole(3, 8) }, () => sentence(random)).join(' ')
}

/** The text of a paper: headings and paragraphs with blank lines between, of about that length. */
export function paper(random: Random, length: number, heading = ''): string {
  const blocks = [`${heading}A trial of ${random.pick(drugs)} in ${random.pick(conditions)}`]
  for (let written = 0; written < length;) {
    if (random.next() < 0.15)
      blocks.push(`${heading}${random.pick(['Methods', 'Results', 'Safety', 'Discussion'])}`)
    const block = paragraph(random)
    blocks.push(block)
    written += block.length
  }
  return `${blocks.join('\n\n')}\n`
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
