import { describe, expect, it } from 'vitest'
import { lint } from '../../../src/index.js'
import { type Json, withResults } from '../../sources/trial-record/records.js'

/** Sets a value of a record by its way of names and numbers. */
function set(record: Json, way: string, value: unknown): void {
  const names = way.split(' ')
  const holder = names.slice(0, -1).reduce<Json>((at, name) => at[name] as Json, record)
  holder[names.at(-1) ?? ''] = value
}

const status = 'protocolSection statusModule'
const design = 'protocolSection designModule'
const arms = 'protocolSection armsInterventionsModule'
const flow = 'resultsSection participantFlowModule'
const period = `${flow} periods 0`
const baseline = 'resultsSection baselineCharacteristicsModule'
const outcome = 'resultsSection outcomeMeasuresModule outcomeMeasures 0'
const analysis = `${outcome} analyses 0`
const share = `${outcome} classes 0 categories 0 measurements 0 value`
const events = 'resultsSection adverseEventsModule'

type Values = Readonly<Json>

async function findingsOf(values: Values): Promise<string[]> {
  const record = withResults()
  for (const [way, value] of Object.entries(values)) set(record, way, value)
  const text = JSON.stringify(record, null, 1)
  const { findings } = await lint({ files: [{ path: 'record.json', text }], asOf: '2025-03-01' })
  return findings.map(({ check, messageId, severity }) => `${check} ${messageId} ${severity}`)
}

const ofRecord = (message: string, severity: string): string =>
  `registry-consistency ${message} ${severity}`

/** Each rule: a record that breaks it, with what is found, and others that hold. */
const rules: readonly (readonly [
  rule: string,
  breaks: Values,
  finding: string,
  holds?: readonly Values[],
])[] = [
  ['the enrolment is who started, or the record says why not', { [`${design} enrollmentInfo count`]: 131 }, ofRecord('enrolled', 'warning'),
    [{ [`${design} enrollmentInfo count`]: 131, [`${flow} preAssignmentDetails`]: 'Eleven left before treatment.' }]],
  ['who started completed or did not', { [`${period} milestones 1 achievements 0 numSubjects`]: '53' }, ofRecord('completion', 'error')],
  ['reasons add up', { [`${period} dropWithdraws 0 reasons 0 numSubjects`]: '3' }, ofRecord('reasons', 'error')],
  ['the baseline is who started, or another population is described', { [`${baseline} denoms 0 counts 0 value`]: '58', [`${baseline} denoms 0 counts 2 value`]: '118' }, ofRecord('baseline', 'warning'),
    [{ [`${baseline} denoms 0 counts 0 value`]: '58', [`${baseline} denoms 0 counts 2 value`]: '118', [`${baseline} populationDescription`]: 'All treated.' }]],
  ['the baseline total is the sum of its groups', { [`${baseline} denoms 0 counts 2 value`]: '112' }, ofRecord('total', 'warning')],
  ['nobody is analysed who did not start', { [`${outcome} denoms 0 counts 0 value`]: '65', [share]: '66.2' }, ofRecord('beyond', 'error')],
  ['a class has no more people than its outcome', { [`${outcome} classes 0 title`]: 'Women', [`${outcome} classes 0 denoms`]: [{ units: 'Participants', counts: [{ groupId: 'OG000', value: '60' }] }], [share]: '66.7' }, ofRecord('classes', 'error'),
    [{ [`${outcome} classes 0 title`]: 'Women', [`${outcome} classes 0 denoms`]: [{ units: 'Participants', counts: [{ groupId: 'OG000', value: '30' }] }], [share]: '66.7' }]],
  ['no more are affected than at risk', { [`${events} eventGroups 0 seriousNumAffected`]: 60 }, ofRecord('more', 'error')],
  ['no more have one event than any', { [`${events} otherEvents 0 stats 0 numAffected`]: 13 }, ofRecord('term', 'error'),
    [{ [`${events} otherEvents 0 stats 0 numAffected`]: 12 }]],
  ['nobody is at risk who did not start', { [`${events} otherEvents 0 stats 0 numAtRisk`]: 61 }, ofRecord('beyond', 'error'),
    [{ [`${events} otherEvents 0 stats 0 numAtRisk`]: 60 }]],
  ['a count of participants is at most their number', { [`${baseline} measures 1 classes 0 categories 0 measurements 0 value`]: '61' }, ofRecord('more', 'error')],
  ['a percentage of participants is at most 100', { [share]: '106.1' }, ofRecord('over', 'error'), [{ [share]: '100' }]],
  ['a percentage is one of the number analysed', { [share]: '66.7' }, 'percent-count-mismatch unreachable warning', [{ [share]: '67.8' }]],
  ['an interval holds its estimate', { [`${analysis} ciUpperLimit`]: '4.00' }, 'interval-excludes-estimate outside error'],
  ['bounds stand in their order', { [`${analysis} ciLowerLimit`]: '14.00', [`${analysis} ciUpperLimit`]: '2.80' }, 'interval-excludes-estimate reversed error'],
  ['p-value and interval agree at the level of the interval', { [`${analysis} pValue`]: '0.21' }, ofRecord('verdict', 'warning'),
    [{ [`${analysis} pValue`]: '0.06', [`${analysis} paramValue`]: '1.60', [`${analysis} ciLowerLimit`]: '1.03', [`${analysis} ciUpperLimit`]: '2.49', [`${analysis} ciPctValue`]: '90' },
      { [`${analysis} pValue`]: '0.21', [`${analysis} ciNumSides`]: 'ONE_SIDED' },
      { [`${analysis} pValue`]: '0.21', [`${analysis} nonInferiorityType`]: 'NON_INFERIORITY' }]],
  ['a single group is one arm', { [`${design} designInfo interventionModel`]: 'SINGLE_GROUP' }, ofRecord('arms', 'warning')],
  ['a double-blind trial is masked', { [`${design} designInfo maskingInfo masking`]: 'NONE' }, ofRecord('masking', 'warning'),
    [{ [`${design} designInfo maskingInfo masking`]: 'QUADRUPLE' }]],
  ['an arm of placebo compares', { [`${arms} armGroups 1 type`]: 'EXPERIMENTAL' }, ofRecord('placebo', 'warning')],
  ['arms and interventions name the same pairs', { [`${arms} interventions 1 armGroupLabels`]: ['QX-1207 200 mg'] }, ofRecord('pair', 'warning')],
  ['the title has the phase', { [`${design} phases`]: ['PHASE2'] }, ofRecord('phase', 'info')],
  ['the title has the allocation', { [`${design} designInfo allocation`]: 'NON_RANDOMIZED' }, ofRecord('design', 'info')],
  ['the title has the model', { [`${design} designInfo interventionModel`]: 'CROSSOVER', 'protocolSection identificationModule officialTitle': 'A Parallel-Group Trial of QX-1207' }, ofRecord('design', 'info'),
    [{ [`${design} designInfo interventionModel`]: 'CROSSOVER', 'protocolSection identificationModule officialTitle': 'An Extension of a Parallel-Group Trial of QX-1207' }]],
  ['dates follow each other', { [`${status} primaryCompletionDateStruct date`]: '2024-08-31' }, 'time-frame reversed warning'],
  ['what has passed is no estimate', { [`${status} overallStatus`]: 'ACTIVE_NOT_RECRUITING', [`${status} completionDateStruct type`]: 'ESTIMATED' }, 'stale-source passed warning'],
  ['what is completed has an actual date', { [`${status} completionDateStruct`]: { date: '2025-08', type: 'ESTIMATED' } }, ofRecord('planned', 'warning')],
  ['age limits are those of the criteria', { 'protocolSection eligibilityModule maximumAge': '70 Years' }, ofRecord('age', 'warning')],
  ['reported outcomes are registered', { [`${outcome} title`]: 'Change in Serum Urate' }, ofRecord('outcome', 'info')],
  ['reported outcomes have the registered time frame', { [`${outcome} timeFrame`]: 'Week 12' }, ofRecord('followed', 'info')],
] // prettier-ignore

describe('the rules of a registry record', () => {
  it('find nothing in one whose parts agree', async () => {
    expect(await findingsOf({})).toEqual([])
  })

  const cases = rules.map(([rule, breaks, finding, holds = []]) => ({
    rule,
    breaks,
    finding,
    holds,
  }))

  it.each(cases)('$rule', async ({ breaks, finding, holds }) => {
    expect(await findingsOf(breaks)).toContain(finding)
    for (const values of holds) expect(await findingsOf(values)).toEqual([])
  })
})
