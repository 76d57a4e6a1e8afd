/** Whether a line begins as the name of a table or a figure does: "Table 3.", "Figure 2". */
export function isNumbered(text: string): boolean {
  return /^(?:supplementary )?(?:table|figure|fig\.?) [\dA-Z]/i.test(text)
}
