import type { Field } from '../../document/field.js'

/** Names of the API before v2 that follow none of its rules. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  NCTId: 'nctId',
  OrgStudyId: 'id',
  OrgStudyIdType: 'type',
  SecondaryId: 'id',
  SecondaryIdType: 'type',
  Gender: 'sex',
  EnrollmentCount: 'count',
  EnrollmentType: 'type',
  DesignMaskingInfo: 'maskingInfo',
  DesignMasking: 'masking',
  DesignWhoMaskedList: 'whoMasked',
  ArmGroupInterventionList: 'interventionNames',
  FlowPreAssignmentDetails: 'preAssignmentDetails',
  FlowRecruitmentDetails: 'recruitmentDetails',
  BaselinePopulationDescription: 'populationDescription',
  EventsFrequencyThreshold: 'frequencyThreshold',
  EventsTimeFrame: 'timeFrame',
  EventsDescription: 'description',
  LimitationsAndCaveatsDescription: 'description',
  OutcomeAnalysisCILowerLimit: 'ciLowerLimit',
  OutcomeAnalysisCIUpperLimit: 'ciUpperLimit',
  OutcomeAnalysisCIPctValue: 'ciPctValue',
  OutcomeAnalysisCINumSides: 'ciNumSides',
}

/** What names of the results begin with and v2 leaves out. */
const MODULE = /^(?:Flow|Baseline|Outcome(?!Measure$))/

/**
 * A study of the API before v2, named as v2 names it: names begin in lower case and do without the
 * name of what holds them; lists do without the object around them (`"PhaseList": {"Phase": […]}`).
 */
export function studyOfFullStudy(study: Field): Field {
  return renamed(study, study.name, '')
}

/** @param holder what the names inside the field may begin with */
function renamed(field: Field, name: string, holder: string): Field {
  const parts = field.parts.map((part) => {
    if (/^\d+$/.test(part.name)) return renamed(part, part.name, holder)
    const [items] = part.name.endsWith('List') ? part.parts : []
    if (items !== undefined)
      return renamed(items, listName(part.name, items.name, holder), items.name)
    return renamed(part, plainName(part.name, holder), stemOf(part.name))
  })
  return { ...field, name, parts }
}

function listName(list: string, item: string, holder: string): string {
  const exception = EXCEPTIONS[list]
  if (exception !== undefined) return exception
  const own = lowered(withoutHolder(item, holder).replace(MODULE, ''))
  if (/stats$/i.test(own)) return 'stats'
  if (own.endsWith('ysis')) return own.replace(/is$/, 'es')
  if (own.endsWith('y')) return own.replace(/y$/, 'ies')
  return own.endsWith('s') ? `${own}es` : `${own}s`
}

function plainName(name: string, holder: string): string {
  const exception = EXCEPTIONS[name]
  if (exception !== undefined) return exception
  if (holder.endsWith('Date') && name.startsWith(holder)) return name === holder ? 'date' : 'type'
  return lowered(/(?:Struct|Info|Module|Section)$/.test(name) ? name : withoutHolder(name, holder))
}

function withoutHolder(name: string, holder: string): string {
  const isInside = holder !== '' && name.length > holder.length && name.startsWith(holder)
  return isInside ? name.slice(holder.length) : name
}

/** What the names inside an object begin with: "StartDate" inside "StartDateStruct". */
function stemOf(name: string): string {
  return /(?:Module|Section)$/.test(name) ? '' : name.replace(/(?:Struct|Info)$/, '')
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
