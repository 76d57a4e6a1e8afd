import type { Term } from '../../claims/vocabulary.js'
import { type TermLine, terms } from './terms.js'

/**
 * Words for what a drug is, in sets of which each drug has one: the nature of a term names its set. A
 * plugin adds terms of the category `drug-class` to a set, or a set of its own.
 */
const SETS: Readonly<Record<string, readonly TermLine[]>> = {
  'receptor action': [
    ['agonist', 'agonist'],
    ['antagonist', 'antagonist'],
  ],
  'number of targets': [
    ['dual', 'dual|bispecific'],
    ['triple', 'triple|trispecific|tri specific'],
  ],
  'cell source': [
    ['autologous', 'autologous'],
    ['allogeneic', 'allogeneic|allogenic|off the shelf'],
  ],
  'kind of vaccine': [
    ['mrna', 'mRNA vaccine|mRNA based vaccine|messenger RNA vaccine'],
    ['protein-subunit', 'protein subunit vaccine|recombinant protein vaccine|subunit vaccine'],
    ['inactivated', 'inactivated vaccine'],
    ['live-attenuated', 'live attenuated vaccine'],
  ],
  'kind of RNA drug': [
    ['sirna', 'siRNA|small interfering RNA|RNA interference|RNAi'],
    ['antisense', 'antisense oligonucleotide|ASO|antisense'],
  ],
  'viral vector': [
    ...Array.from({ length: 10 }, (_, at): TermLine => {
      const name = `AAV${String(at + 1)}`
      return [name.toLowerCase(), `${name}|${name} based|${name} vector`]
    }),
    ['lentivirus', 'lentiviral|lentivirus|lentiviral vector'],
  ],
}

/** What a drug is, in words that exclude each other within a set. */
export const drugClasses: readonly Term[] = Object.entries(SETS).flatMap(([nature, lines]) =>
  terms('drug-class', lines, { nature }),
)
