/** What the check reports. */
export const messages = {
  more: '{{count}} of {{denominator}}: more than there are',
  share: '{{percent}}% is no share of a group',
  bound: 'The interval of this share reaches to {{bound}}, beyond what a share can be',
  ratio: 'The {{measure}} is {{ratio}}, but a ratio is never negative',
  rising: '{{measure}}: {{earlier}}% at {{before}}, but {{later}}% at {{after}}; it cannot rise',
} as const
