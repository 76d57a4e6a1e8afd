/** What the check reports. */
export const messages = {
  more: '{{count}} of {{denominator}}: more than there are',
  share: '{{percent}}% is no share of a group',
  bound: 'The interval of this share reaches to {{bound}}, beyond what a share can be',
  ratio: 'The {{measure}} is {{ratio}}, but a ratio is never negative',
  rising: '{{measure}}: {{earlier}}% at {{before}}, but {{later}}% at {{after}}; it cannot rise',
  group: '{{count}} people with it, but the group has {{group}}',
  domain: 'The {{measure}} is given as {{value}}, but it {{domain}}',
  ratioBound: 'The interval of the {{measure}} reaches to {{bound}}, but a ratio is never negative',
  deviation:
    'Numbers from {{lower}} to {{upper}} with the mean {{mean}} have a standard deviation of at most {{most}}, not {{sd}}',
  ages: 'Ages from {{lower}} to {{upper}}, but the {{limit}} is {{age}} years',
  followUp:
    'The {{statistic}} follow-up is given as {{length}}, but from {{start}} to {{end}} pass {{months}} months at most',
} as const
