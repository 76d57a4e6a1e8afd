/**
 * Words before "group" or "arm" that name no arm of a trial: they point ("the former group"), count
 * ("each arm"), speak of groups in general ("age group", "focus group") or of limbs ("upper arm").
 */
export const NAMELESS: ReadonlySet<string> = new Set(
  (
    'former latter the a an each both all other either this that these those which same study treatment dose age ' +
    'patient two three four first second third one per by of in between within across whereas while but ' +
    'respective whole entire total larger smaller largest any every no another and or than versus vs ' +
    'for from to on at as into after before during among per was were is are had has have show shows ' +
    'showed our their its more fewer less many most some several few remaining different similar diverse selected ' +
    'large small particular certain significant significantly adjusted mean parallel randomized ' +
    'randomised mg kg day week research working focus reference support target targeted social ethnic ' +
    'racial cultural religious medical risk at-risk high-risk peer blood stratum combined ' +
    'upper lower left right dominant non-dominant relaxed'
  ).split(' '),
)
