/**
 * The shapes of a drug's name: a sponsor's code ("HX-1012", "PG5001", "PG'501"), or a word with the
 * ending of an international nonproprietary name (WHO stem book, 2018: -mab, -tinib, -gliptin…).
 */
const CODE = /\b[A-Z]{2,10}(?:[-‐‑]\d{3,}|['’]\d{2,}|\d{2,})(?:-\d+)*[A-Z]?\b/g
const INN =
  /\b[A-Za-z]{3,}(?:mab|tinib|ciclib|parib|rafenib|zomib|degib|lisib|gliptin|gliflozin|glutide|sartan|vastatin|prazole|olol|dipine|taxel|platin|rubicin|setron|triptan|caine|cillin|mycin|floxacin|conazole|navir|tegravir|buvir|vudine|bactam|coxib|profen|relin|tide|cept|deruxtecan|vedotin)\b/g

/** Codes that name no drug: markers, antigens, viruses, standards, identifiers. */
const NO_DRUG =
  /^(?:NCT|CD|CA|IL|HLA|CK|HPV|HIV|SARS|COVID|EGFR|HER|TNF|CYP|ISO|ISRCTN|PMC|PMID|EU|UMIN|ACTRN|DRKS|ICD|DSM|SF|EQ|GPX?|BRCA|PS|UK|US|COX|NYHA|WHO|DRD|FGF|IGF|VEGF|HSV|HBV|HCV|CMV|EBV|GRADE|MRI|PHQ|GAD|HADS|FEV|PIII|TP|MCI)[-‐‑]?\d/

/** What a document's texts say of names: how often each occurs, and which are studies. */
export interface Names {
  /** Drug names in falling order of mentions. */
  readonly drugs: readonly string[]
  /** Names of trials and studies. */
  readonly trials: readonly string[]
}

/** "the ARTEMIS-9 trial", "Phase II HX-101-201 study". */
const TRIAL_AFTER = /^\s(?:trial|study|studies)\b/

interface Mentions {
  total: number
  asTrial: number
}

/** Counts the names of a text; a mention in one of the `prominent` texts (titles) weighs more. */
export function namesIn(text: string, prominent: readonly string[]): Names {
  const counts = new Map<string, Mentions>()
  for (const pattern of [CODE, INN]) {
    for (const match of text.matchAll(pattern)) count(counts, text, match[0], match.index)
  }
  for (const title of prominent) {
    for (const [name, mentions] of counts) if (title.includes(name)) mentions.total += PROMINENT
  }
  const names = [...counts].sort((a, b) => b[1].total - a[1].total || (a[0] < b[0] ? -1 : 1))
  return {
    drugs: names.filter((entry) => !isTrial(...entry)).map(([name]) => name),
    trials: names.filter((entry) => isTrial(...entry)).map(([name]) => name),
  }
}

const PROMINENT = 5

/** Trials are mostly called one; a name of many letters is an acronym, not a drug's code. */
function isTrial(name: string, { total, asTrial }: Mentions): boolean {
  return asTrial * 2 >= total || (asTrial > 0 && /^[A-Z]{5}/.test(name)) || /^[A-Z]{6}/.test(name)
}

/** English words with the ending of a drug's name. */
const NO_NAME =
  /^(?:con|ac|ex|inter|pre|per|re|de)cepts?$|^(?:oligo)?(?:pep|nucleo)tides?$|^(?:poly|di|tri|neuro|lipo)peptide$/i

function count(counts: Map<string, Mentions>, text: string, printed: string, index: number): void {
  if (NO_DRUG.test(printed) || NO_NAME.test(printed)) return
  const name = /\d/.test(printed) ? printed.replace(/’/g, "'") : printed.toLowerCase()
  const mentions = counts.get(name) ?? { total: 0, asTrial: 0 }
  counts.set(name, mentions)
  mentions.total++
  const after = index + printed.length
  if (TRIAL_AFTER.test(text.slice(after, after + 9))) mentions.asTrial++
}
