import { type Generator, mutate } from './sample.js'

/** A group that is divided into two. */
export const divisions: Generator = (random) => {
  const [a, b] = [random.whole(12, 60), random.whole(61, 99)]
  const text = `The ${String(a + b)} patients were divided into ${String(a)} patients on placebo and ${String(b)} patients on the drug.`
  return {
    text,
    mutants: [
      {
        text: mutate(text, ` ${String(b)} patients`, ` ${String(b + 3)} patients`),
        check: 'parts-and-total',
      },
      {
        text: mutate(text, `The ${String(a + b)} `, `The ${String(a + b + 5)} `),
        check: 'parts-and-total',
      },
    ],
  }
}

/** Those treated and those evaluated, with what became of the others. */
export const losses: Generator = (random) => {
  const treated = random.whole(20, 80)
  const lost = random.whole(2, 9)
  const text = `In cohort 1, patients received 12 mg/kg (n = ${String(treated)}).\n\nWithin cohort 1, responses were evaluated in the 12-mg/kg (n = ${String(treated - lost)}) arm. ${String(lost)} patients were not evaluable.`
  const evaluated = `(n = ${String(treated - lost)})`
  return {
    text,
    mutants: [
      {
        text: mutate(text, evaluated, `(n = ${String(treated - lost - 10)})`),
        check: 'group-size-drift',
      },
      { text: mutate(text, evaluated, `(n = ${String(treated + 11)})`), check: 'group-size-drift' },
    ],
  }
}

/** A record with an allocation ratio and its arms. */
export const allocations: Generator = (random) => {
  const arms = random.whole(2, 4)
  const ratio = Array.from({ length: arms }, () => '1').join(':')
  const labels = Array.from(
    { length: arms },
    (_, index) => `Experimental: DOSE ${String(index + 1)}`,
  )
  const text = [
    'A Study of Doses in Adults With Gout',
    'Study Overview',
    'Status',
    'Recruiting',
    'Detailed Description',
    `Subjects will be randomized at a ${ratio} ratio to one of the doses.`,
    'Study Type',
    'Interventional',
    'Enrollment (Estimated)',
    String(arms * random.whole(20, 90)),
    'Study Plan',
    'Arms and Interventions',
    `Participant Group / Arm\nIntervention / Treatment\n${labels.map((label) => `${label}\nTablets once daily`).join('\n')}`,
    'Study record dates',
    'Last Update Posted (Actual)',
    'January 5, 2026',
  ].join('\n\n')
  return {
    text,
    path: 'record.txt',
    mutants: [
      { text: mutate(text, `${ratio} ratio`, `${ratio}:1 ratio`), check: 'allocation-mismatch' },
    ],
  }
}

/** A record whose outcomes fit into its dates. */
export const records: Generator = (random) => {
  const months = random.whole(12, 20)
  const text = [
    'NCT01234567',
    'Study Type: Interventional',
    'Masking: None',
    'Study Start: January 26, 2025 (Actual)',
    'Primary Completion: October 31, 2026 (Estimated)',
    'Study Completion: June 5, 2027 (Estimated)',
    'Overall survival',
    `Time Frame: up to ${String(months)} months`,
  ].join('\n\n')
  return {
    text,
    path: 'record.txt',
    mutants: [
      {
        text: mutate(text, `${String(months)} months`, `${String(months + 30)} months`),
        check: 'time-frame',
      },
      { text: mutate(text, 'October 31, 2026', 'October 31, 2028'), check: 'time-frame' },
    ],
  }
}

/** Performance statuses and what they leave, in words. */
export const statuses: Generator = (random) => {
  const [none, one] = [random.whole(41, 48), random.whole(31, 39)]
  const rest = 100 - none - one
  const text = `ECOG performance status was 0 in ${String(none)}% and 1 in ${String(100 - none)}%.\n\nTumours were large (${String(none)}%) or small (${String(one)}%), and the remaining ${String(rest)}% were not measured.`
  const ofRest = `remaining ${String(rest)}%`
  return {
    text,
    mutants: [
      {
        text: mutate(text, `1 in ${String(100 - none)}%`, `1 in ${String(110 - none)}%`),
        check: 'parts-and-total',
      },
      { text: mutate(text, ofRest, `remaining ${String(rest + 10)}%`), check: 'parts-and-total' },
      { text: mutate(text, ofRest, `remaining ${String(rest - 10)}%`), check: 'parts-and-total' },
    ],
  }
}
