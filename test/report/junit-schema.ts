import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

const schema = readFileSync(new URL('fixtures/jenkins-junit.xsd', import.meta.url), 'utf8')

/** What libxml2 has against a report by the schema of the JUnit reports that Jenkins reads. */
export async function junitSchemaErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: xml }],
    schema: [schema],
  })
  return errors.map(({ message }) => message)
}
