/**
 * A function that makes its value when first called, and gives the same one from then on. An
 * `import()` that is repeated asks the module loader again for each file.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
