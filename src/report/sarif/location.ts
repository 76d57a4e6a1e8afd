import type { ArtifactLocation, Location as SarifLocation, Region } from 'sarif'
import type { Location } from '../../document/place.js'
import { pathAndPlace } from '../place-name.js'
import { plainMessage } from './message.js'

/** The name that stands for the folder the run started in: the root of the repository, in CI. */
export const sourceRoot = '%SRCROOT%'

/** A location with its region; without one where lines are not those of the file. */
export function sarifLocation(location: Location): SarifLocation {
  const artifactLocation = artifactOf(location.path)
  return location.isRendering !== true
    ? { physicalLocation: { artifactLocation, region: regionOf(location) } }
    : {
        physicalLocation: { artifactLocation },
        logicalLocations: [{ fullyQualifiedName: plainMessage(pathAndPlace(location)) }],
      }
}

/** A file of the corpus, relative to where the run started. */
export function artifactOf(path: string): ArtifactLocation {
  return { uri: uriOf(path), uriBaseId: sourceRoot }
}

/** Columns and offsets count UTF-16 code units, as the run declares. */
function regionOf({ start, end }: Location): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
}

/** A path as a relative URI reference (RFC 3986): no part of it can be taken for a scheme. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
