/**
 * The index of the last item that begins at or before a position, among items in rising order of
 * where they begin; 0 where all begin behind it.
 */
export function lastFrom<Item>(
  items: ArrayLike<Item>,
  position: number,
  startOf: (item: Item) => number,
): number {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const item = items[middle]
    if (item !== undefined && startOf(item) <= position) low = middle
    else high = middle - 1
  }
  return low
}
