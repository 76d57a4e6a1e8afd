import { namesDisease } from './diseases.js'

const PEOPLE =
  'patients?|participants?|subjects?|adults?|adolescents?|people|individuals|women|men|children|those'

/** "patients with …", "treatment of …": the words after it name a condition. */
const NAMED_AFTER = new RegExp(
  String.raw`\b(?:(?:${PEOPLE})\s+(?:\([^()]{1,40}\)\s+)?with|(?:treatment of|indication for|indicated for)(?!\s+(?:the\s+)?(?:treatment|adult|${PEOPLE})\b))\s+(?=([^.,;:()]{3,80}))`,
  'gi',
)

/** Where the name of a condition ends. */
const STOP =
  /\s(?:who|whose|which|that|treated|receiving|received|given|at|in|on|of whom|to|from|than|after|before|during|by|for|as|was|were|is|are|had|have|has|did|does|may|can|will|including|excluding|enrolled|randomi[sz]ed|undergoing|without|only|alone|using|versus|vs|compared|with|respectively|when|where|while|(?<!of\s)the|[a-z]{3,}ed)(?=\s|$).*$/i

/** What qualifies a condition without being part of its name. */
const QUALIFIER =
  /^(?:an?|the|any|all|their|its|confirmed|histologically|previously|treated|untreated|active|known|suspected|advanced|locally|metastatic|recurrent|relapsed|refractory|relapsed\/refractory|r\/r|unresectable|resectable|newly|diagnosed|early|late|stage|late-line|or|and|severe|moderate|mild|moderate-to-severe|persistent|chronic|acute|established|symptomatic|adult|pediatric)\s+/i

/**
 * The conditions that a text's people have, as they are named after "patients with": normalised
 * name by lower-case printed form. Short forms are resolved, qualifiers such as "relapsed or
 * refractory" dropped, plurals made singular. What names no disease ("risk factors", "a pacemaker") is
 * left out.
 */
export function conditionNames(
  text: string,
  shorts: ReadonlyMap<string, string>,
): Map<string, string> {
  const names = new Map<string, string>()
  for (const match of text.matchAll(NAMED_AFTER)) {
    const named = bare(bare(match[1] ?? '').replace(STOP, ''))
    for (const part of named.split(/\s(?:and|or)\s/)) {
      const name = conditionKey(part, shorts)
      if (name !== undefined) names.set(bare(part).toLowerCase(), name)
    }
  }
  for (const [short, long] of shorts) {
    const name = [...names.values()].find((known) => known === singular(long))
    if (name !== undefined) names.set(short.toLowerCase(), name)
  }
  return names
}

/** The normalised name of a condition; undefined where the words are too many or too few for one. */
function conditionKey(printed: string, shorts: ReadonlyMap<string, string>): string | undefined {
  const name = bare(printed)
  const long = shorts.get(name.replace(/s$/, '')) ?? name
  const words = long.split(/\s+/)
  if (
    long.length < 3 ||
    words.length > 5 ||
    NO_CONDITION.test(long) ||
    ONLY_QUALIFIERS.test(long)
  ) {
    return undefined
  }
  const key = singular(long.toLowerCase())
  return namesDisease(key) ? key : undefined
}

/** People themselves, numbers and quotations name no condition. */
const NO_CONDITION =
  /\d|["“”%=<>]|^(?:patients?|participants?|subjects?|adults?|adolescents?|people|individuals|women|men|children|those|them|these|each|one|two|three|at|in|for|of|treatment|were|was|is|are|who|whom|had|have|has|then|no|not|and|or|scores?|inclusion|exclusion|according|more|less|higher|lower|only|both|either|which|such|similar|different|normal|regard|respect|missing|complete|data|baseline|usual|standard|good|poor|low|high|long|short|other than|their|its|an?|the)\b/i

/** Words that qualify a condition and name none by themselves. */
const ONLY_QUALIFIERS =
  /^(?:relapsed|refractory|recurrent|metastatic|advanced|severe|mild|moderate|active|chronic|acute|platinum-resistant)$/i

function bare(printed: string): string {
  let name = printed.trim()
  while (QUALIFIER.test(name)) name = name.replace(QUALIFIER, '')
  return name.replace(/\s(?:and|or)$/i, '').trim()
}

function singular(name: string): string {
  if (SINGULAR.test(name)) return name
  return name
    .replace(/([a-z]{2})ies$/, '$1y')
    .replace(GREEK_PLURAL, '$1sis')
    .replace(/([a-z]{3})s$/, (_, end: string) =>
      /(?:ss|us|is)$/.test(`${end}s`) ? `${end}s` : end,
    )
}

/** Names that end in an s of their own. */
const SINGULAR = /(?:diabetes|herpes|rabies|scabies|caries)$/

const GREEK_PLURAL = /(metasta|diagno|psycho|fibro|steno|thrombo|necro|sclero)ses$/
