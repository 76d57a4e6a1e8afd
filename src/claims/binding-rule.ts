/**
 * By which rule of reading a field of a claim was bound, and what the rule says. `claimlint claims
 * --explain` prints them beside the words that each field was bound from.
 */
export const bindingRules = {
  'named-in-sentence': 'the sentence names it',
  'document-subject': 'the document is about it',
  'group-behind-figure': 'the group named right behind the figure',
  'group-behind-list': 'the group named behind the list that the figure stands in',
  'group-before-figure': 'the group named before the figure',
  'group-behind-size': 'the group named behind its size',
  'listed-respectively': 'the member of a list that goes with the figure, one to one',
  'nearest-in-sentence': 'the nearest that the sentence names',
  'earlier-sentence': 'the group that an earlier sentence speaks of',
  heading: 'the heading names it',
  'column-head': 'the head of the column names it',
  'row-head': 'the head of the row names it',
  'lead-in': 'the sentence that the list hangs on names it',
  caption: 'the caption names it',
  definition: 'what the document says elsewhere of the cohort',
  'time-with-measure': 'the time printed with the measure',
  'time-in-sentence': 'the time point that the sentence names',
  'outcome-before': 'the outcome named before the figure',
  'outcome-behind': 'the outcome named right behind the figure',
  'outcome-at-risk': 'the outcome whose odds, risk or difference the clause speaks of',
  'outcome-of-earlier-sentence': 'the outcome that an earlier sentence speaks of',
  'measure-inside-figure': 'the measure named with the count',
  'measure-behind-verb': 'the measure that the counted people had',
  'measure-behind-figure': 'the measure named right behind the figure',
  'measure-before-figure': 'the measure named before the figure in its clause',
  'counted-noun': 'the noun that is counted',
  'predicate-behind-figure': 'what the counted people are or did; no term of the vocabulary',
  'noun-before-bracket': 'the words before the bracket; no term of the vocabulary',
  'noun-before-of': 'the noun before "of" and the figure; no term of the vocabulary',
  'next-item': 'the noun of the next item in a list of figures; no term of the vocabulary',
  'words-behind-figure': 'the words right behind the share; no term of the vocabulary',
  'what-changed': 'what the difference or the change is in; no term of the vocabulary',
  'subject-of-clause': 'the subject of the clause; no term of the vocabulary',
  'words-before-figure': 'the words before the figure; the vocabulary knows none of them',
  'record-field': 'the field of the record holds it',
  'kind-of-figure': 'the form of the figure',
} as const

/** The name of a rule. */
export type BindingRule = keyof typeof bindingRules
