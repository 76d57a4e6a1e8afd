import type { Branch, Names } from './classic-names.js'

/** A list element around its items: v2 has the list alone. */
const list = (item: string, place: string, parts: Names): Branch => ({
  at: '',
  parts: { [item]: { at: `${place} #`, parts } },
})

const groups = (place: string): Branch =>
  list('group', place, { '@group_id': 'id', title: 'title', description: 'description' })

const people = (place: string): Names => ({
  title: 'type',
  participants_list: list('participants', place, {
    '@group_id': 'groupId',
    '@count': 'numSubjects',
  }),
})

/** How many were analysed, and what was measured in whom; the same of baseline and of outcomes. */
const analysed = list('analyzed', 'denoms', {
  units: 'units',
  count_list: list('count', 'counts', { '@group_id': 'groupId', '@value': 'value' }),
})

const measured: Names = {
  units: 'unitOfMeasure',
  param: 'paramType',
  dispersion: 'dispersionType',
  analyzed_list: analysed,
  class_list: list('class', 'classes', {
    title: 'title',
    analyzed_list: analysed,
    category_list: list('category', 'categories', {
      title: 'title',
      measurement_list: list('measurement', 'measurements', {
        '@group_id': 'groupId',
        '@value': 'value',
        '@spread': 'spread',
        '@lower_limit': 'lowerLimit',
        '@upper_limit': 'upperLimit',
      }),
    }),
  }),
}

const analyses = list('analysis', 'analyses', {
  group_id_list: { at: '', parts: { group_id: 'groupIds #' } },
  non_inferiority_type: 'nonInferiorityType',
  p_value: 'pValue',
  method: 'statisticalMethod',
  param_type: 'paramType',
  param_value: 'paramValue',
  dispersion_type: 'dispersionType',
  dispersion_value: 'dispersionValue',
  ci_percent: 'ciPctValue',
  ci_n_sides: 'ciNumSides',
  ci_lower_limit: 'ciLowerLimit',
  ci_upper_limit: 'ciUpperLimit',
  estimate_desc: 'estimateComment',
})

/**
 * The results, but for the numbers of adverse events. What v2 says of an outcome stands partly with
 * the outcome, partly with its only measure.
 */
export const RESULTS: Names = {
  participant_flow: {
    at: 'participantFlowModule',
    parts: {
      recruitment_details: 'recruitmentDetails',
      pre_assignment_details: 'preAssignmentDetails',
      group_list: groups('groups'),
      period_list: list('period', 'periods', {
        title: 'title',
        milestone_list: list('milestone', 'milestones', people('achievements')),
        drop_withdraw_reason_list: list('drop_withdraw_reason', 'dropWithdraws', people('reasons')),
      }),
    },
  },
  baseline: {
    at: 'baselineCharacteristicsModule',
    parts: {
      population: 'populationDescription',
      group_list: groups('groups'),
      analyzed_list: analysed,
      measure_list: list('measure', 'measures', { title: 'title', ...measured }),
    },
  },
  outcome_list: list('outcome', 'outcomeMeasuresModule outcomeMeasures', {
    type: 'type',
    title: 'title',
    description: 'description',
    time_frame: 'timeFrame',
    population: 'populationDescription',
    group_list: groups('groups'),
    measure: { at: '', parts: measured },
    analysis_list: analyses,
  }),
  reported_events: {
    at: 'adverseEventsModule',
    parts: {
      time_frame: 'timeFrame',
      desc: 'description',
      group_list: groups('eventGroups'),
    },
  },
  limitations_and_caveats: 'moreInfoModule limitationsAndCaveats description',
}
