/**
 * Words that end with a full stop that ends no sentence. Lower case, without the last full stop.
 * They are sorted by what may follow.
 */

/** Another word of the same sentence always follows. */
export const alwaysContinued: ReadonlySet<string> = new Set(
  (
    'vs cf viz approx ca e.g i.e eg ie incl dr mr mrs prof rev hon gen col sgt capt messrs ' +
    'resp dept univ spp ssp var subsp'
  ).split(' '),
)

/** A number, a letter or a bracket follows ("Fig. 2", "No. 4", "Eq. (3)"); else it is a word. */
export const beforeNumber: ReadonlySet<string> = new Set(
  (
    'no nos fig figs tab eq eqs ref refs vol vols sec sect ch chap pp art ver suppl ' +
    'supp app ed eds'
  ).split(' '),
)

/** May stand inside a sentence or end it ("Pharma Inc.", "et al.", "in the U.S.", "Sept."). */
export const maybeLast: ReadonlySet<string> = new Set(
  (
    'al inc ltd co corp llc plc bros jr sr st mt ms u.s u.k u.s.a e.u u.n d.c ph.d m.d m.sc b.sc ' +
    'a.m p.m etc est int natl assoc jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
)

/** Words that seldom stand capitalised inside a sentence: after a doubtful stop they begin one. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an in on at of for with without from by to as after before during although while when ' +
    'where if this that these those there here it its they their we our he she his her i you ' +
    'all both each every some many most no none only overall however moreover furthermore ' +
    'therefore thus among between because since until and but or so also additionally finally ' +
    'patients subjects participants results data treatment'
  ).split(' '),
)
