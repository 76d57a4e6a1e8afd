import { defineFormatter } from './formatter.js'

/** The report itself: what `report.schema.json` describes, for programs to read. */
export default defineFormatter({
  name: 'json',
  format: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
})
