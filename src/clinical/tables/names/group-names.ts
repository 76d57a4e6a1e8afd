import type { Scope } from '../../../claims/scope.js'
import { CAPITALS } from '../../profile/arm-names.js'
import type { Profile } from '../../profile/profile.js'
import { GROUP_DIMENSIONS } from '../../reading/marker.js'
import { armKey } from '../../reading/arm-combinations.js'
import { bothScopes } from '../scopes.js'

/** Whether a heading's name is that of an arm that the document knows, or says so: "Group B", "Controls". */
export function namesArm(name: string, { arms }: Profile): boolean {
  return arms.has(CAPITALS.test(name) ? name : name.toLowerCase()) || SAYS_ARM.test(name)
}

const SAYS_ARM =
  /^(?:group|arm|cohort)[ -][A-Z\d]{1,3}$|^(?!(?:age|ethnic|racial|blood)\b).{1,40} (?:group|arm|cohort)$|^(?:\S{1,20} ){0,2}controls?$/i

/** Whether a heading names nothing but people of some sort: "Caregivers", "People with dementia". */
export function namesPeople(name: string): boolean {
  return PEOPLE.test(name)
}

const PEOPLE =
  /^(?:(?:family|informal|primary) )?(?:(?:care ?givers?|carers?|parents?|mothers?|fathers?|children|wom[ae]n|men|girls|boys|adults|infants|newborns|neonates|partners|relatives|siblings|teachers|nurses|clinicians|students)|(?:non-?)?(?:responders|survivors|completers|attenders)|invitees|enrol+ees|respondents|(?:persons?|people|patients?|children|adults|wom[ae]n|men) with(?:out)? .{1,40})$/i

/** The group that a heading without measure names, in its own words if the vocabulary has none. */
export function groupNamedBy(name: string, scope: Scope): Scope {
  if (GROUP_DIMENSIONS.some((dimension) => scope[dimension] !== undefined)) return scope
  if (name === '' || NO_GROUP.test(name) || name.length > LONGEST_NAME) return scope
  const named = { key: armKey(name), text: name, origin: 'inherited' } as const
  return bothScopes(scope, namesPeople(name) ? { subgroup: named } : { arm: named })
}

/** The group of a row: "Hungry controls" are a part of the controls. */
export function groupOfRow(name: string, group: Scope): Scope {
  const { arm, subgroup } = group
  if (arm === undefined || subgroup !== undefined) return group
  const plain = name.toLowerCase().replaceAll(/(?<=group|arm)-/g, ' ')
  const before = plain.indexOf(arm.text.toLowerCase())
  const part = plain
    .slice(0, Math.max(0, before))
    .replaceAll(OF_GROUPS, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
  if (!/\p{L}{3}/u.test(part)) return group
  return bothScopes(group, { subgroup: { key: part, text: part, origin: 'inherited' } })
}

/** Words that narrow no group. */
const OF_GROUPS =
  /\b(?:all|total|overall|the|both|groups?|arms?|patients?|participants?|subjects?)\b/g

const LONGEST_NAME = 80

const NO_GROUP =
  /^[^\p{L}]*$|^[\P{L}]*(?:of )?\d+\)?$|^(?:values?|results?|scores?|estimates?|n|no\.?|numbers?|counts?|cases|events?|frequency|rates?|percent(?:ages?)?|%|min(?:imum)?|max(?:imum)?|range|all|total|overall|combined|pooled|(?:un)?adjusted|crude|(?:uni|multi)varia(?:te|ble)(?: \w+)?|missing(?: .*)?|source|(?:both|all|total|whole|entire|overall|study) (?:groups|patients|participants|subjects|sample|cohort|population|people)|(?:total|whole|entire|overall) group|notes?|comments?|details?|units?|data|outcomes?)$/iu
