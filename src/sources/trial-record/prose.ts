import type { DocumentBuilder } from '../../document/document-builder.js'
import { type Field, fieldAt, flatOf, itemsAt } from '../../document/field.js'
import { type FlatText, joined, partOf } from '../../document/flat-text.js'
import { FlatTextBuilder } from '../../document/flat-text-builder.js'
import { bulletOf } from '../plain-text/bullets.js'

/** Writes what people wrote into a record as blocks: titles, summaries, descriptions, criteria. */
export function writeProse(builder: DocumentBuilder, study: Field): void {
  const protocol = fieldAt(study, 'protocolSection') ?? study
  const results = fieldAt(study, 'resultsSection')
  writeTitle(builder, protocol)
  writeSection(builder, 'Summary', fieldAt(protocol, 'descriptionModule', 'briefSummary'))
  writeSection(
    builder,
    'Description',
    fieldAt(protocol, 'descriptionModule', 'detailedDescription'),
  )
  writeSection(builder, 'Why stopped', fieldAt(protocol, 'statusModule', 'whyStopped'))
  writeArms(builder, protocol)
  for (const rank of ['primary', 'secondary', 'other']) {
    for (const outcome of itemsAt(protocol, 'outcomesModule', `${rank}Outcomes`)) {
      writeUnder(builder, fieldAt(outcome, 'measure'), [fieldAt(outcome, 'description')])
    }
  }
  const criteria = fieldAt(protocol, 'eligibilityModule', 'eligibilityCriteria')
  writeSection(builder, 'Eligibility criteria', criteria)
  if (results !== undefined) writeResults(builder, results)
}

function writeTitle(builder: DocumentBuilder, protocol: Field): void {
  const title = fieldAt(protocol, 'identificationModule', 'briefTitle')
  const official = fieldAt(protocol, 'identificationModule', 'officialTitle')
  if (title !== undefined) builder.heading(flatOf(title), 1)
  if (official !== undefined) builder.block('paragraph', flatOf(official))
}

function writeArms(builder: DocumentBuilder, protocol: Field): void {
  for (const arm of itemsAt(protocol, 'armsInterventionsModule', 'armGroups')) {
    writeUnder(builder, fieldAt(arm, 'label'), [fieldAt(arm, 'description')])
  }
  for (const intervention of itemsAt(protocol, 'armsInterventionsModule', 'interventions')) {
    const names = itemsAt(intervention, 'otherNames')
    writeUnder(builder, fieldAt(intervention, 'name'), [
      ...names,
      fieldAt(intervention, 'description'),
    ])
  }
}

function writeResults(builder: DocumentBuilder, results: Field): void {
  const parts: readonly (readonly [title: string, module: string, field: string])[] = [
    ['Recruitment', 'participantFlowModule', 'recruitmentDetails'],
    ['Before assignment', 'participantFlowModule', 'preAssignmentDetails'],
    ['Baseline population', 'baselineCharacteristicsModule', 'populationDescription'],
    ['Adverse events', 'adverseEventsModule', 'description'],
    ['Limitations', 'moreInfoModule', 'limitationsAndCaveats'],
  ]
  for (const [title, module, name] of parts) {
    const field = fieldAt(results, module, name)
    writeSection(builder, title, field && (fieldAt(field, 'description') ?? field))
  }
  for (const outcome of itemsAt(results, 'outcomeMeasuresModule', 'outcomeMeasures')) {
    writeUnder(builder, fieldAt(outcome, 'title'), [
      fieldAt(outcome, 'description'),
      fieldAt(outcome, 'populationDescription'),
    ])
  }
}

/** A section whose heading the record itself does not hold. */
function writeSection(builder: DocumentBuilder, title: string, field: Field | undefined): void {
  const [start] = field?.lines?.flatMap(({ pieces }) => pieces.slice(0, 1)) ?? []
  if (field === undefined || start === undefined) return
  builder.heading(new FlatTextBuilder('').replacement(title, start.file, start.file).build(), 2)
  writeLines(builder, field)
}

function writeUnder(
  builder: DocumentBuilder,
  title: Field | undefined,
  fields: readonly (Field | undefined)[],
): void {
  const heading = title && flatOf(title)
  if (heading === undefined || heading.text === '') return
  builder.heading(heading, 2)
  for (const field of fields) if (field !== undefined) writeLines(builder, field)
}

/** The paragraphs and items of a text; a line that begins like an item is one. */
function writeLines(builder: DocumentBuilder, { lines = [] }: Field): void {
  let paragraph: FlatText[] = []
  const end = (): void => {
    if (paragraph.length > 0) builder.block('paragraph', joined(paragraph))
    paragraph = []
  }
  for (const line of lines) {
    const bullet = bulletOf(line.text)
    if (bullet !== undefined) {
      end()
      builder.block('list-item', partOf(line, bullet.length, line.text.length))
    } else if (line.text === '') end()
    else paragraph.push(line)
  }
  end()
}
