/** What the check reports. */
export const messages = {
  long: '{{outcome}} is followed for {{length}}, but the study lasts {{months}} months, from {{start}} to {{end}}',
  reversed: 'The {{later}}, {{laterDate}}, lies before the {{earlier}}, {{earlierDate}}',
  period: 'The time from {{start}} to {{end}} is given as {{length}}, but it is {{months}} months',
} as const
