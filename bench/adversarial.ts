/** A text that is one thing over and over, and must take no more than its share of time. */
export type Adversarial = readonly [name: string, path: string, opening: string, unit: string]

const arm = 'in the 12-mg/kg arm (n = 24) the ORR was 20.8% (95% CI, 7.1%-42.2%)'

export const adversarial: readonly Adversarial[] = [
  ['a sentence without end', 'a.txt', '', `${arm} and `],
  ['a heading without end', 'a.md', '# ', `${arm} and `],
  ['doses in a row', 'a.txt', '', '5 mg '],
  ['shares in a row', 'a.txt', '', '20.8%, '],
  ['sizes in a row', 'a.txt', '', '(n = 24) '],
  ['designations in a row', 'a.txt', '', 'FDA granted orphan designation on January 5, 2025 '],
  ['lists that a word distributes', 'a.txt', '', 'respectively 20% and '],
  ['spreads in a row', 'a.txt', '', '1 ± '],
  ['measures in a row', 'a.txt', '', 'ORR PFS OS 20% '],
  ['digits without end', 'a.txt', '', '1234567890'],
  ['an identifier without end', 'a.txt', '', '10.1000/'],
  ['names without end', 'a.txt', '', 'Abc also known as '],
  ['letters without end', 'a.txt', '', 'a'],
  ['open brackets', 'a.txt', '', '5 ('],
  ['rows of a table', 'a.md', '', '| 20.8% | 5 |\n'],
  ['a cell without end', 'a.md', '| a |\n| - |\n| ', '5 mg, '],
]
