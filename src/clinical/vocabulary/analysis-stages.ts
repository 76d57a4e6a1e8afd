/**
 * How far down the way of a patient through a trial an analysis set stands: all people of a set
 * were in those of the stages before. Sets of one stage say nothing about each other.
 */
export const analysisStages: ReadonlyMap<string, number> = new Map([
  ['screened', 0],
  ['enrolled', 1],
  ['randomised', 2],
  ['intention-to-treat', 2],
  ['treated', 3],
  ['safety', 3],
  ['modified-intention-to-treat', 4],
  ['evaluable', 4],
  ['per-protocol', 5],
  ['completed', 5],
])
