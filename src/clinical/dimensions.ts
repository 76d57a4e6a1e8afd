declare module '../claims/scope.js' {
  interface ScopeDimensions {
    /** Who approves, accepts or receives an application: "fda". */
    agency: ScopeValue
    /** "placebo", "standard care", "HX-101 plus chemotherapy". */
    arm: ScopeValue
    /** Who looked: investigator or independent review. */
    assessor: ScopeValue
    /** Which people of the group count: enrolled, randomised, treated, evaluable, safety, ITT… */
    analysisSet: ScopeValue
    /** "cohort 2", "part A"; several pooled are one value, "cohort 1 + cohort 3". */
    cohort: ScopeValue
    /** The data cutoff that a declared value is as of: "2025-06-30". Documents tell it once for all. */
    cutoff: ScopeValue
    /** The disease as printed: "osteosarcoma", "other sarcomas". */
    condition: ScopeValue
    /** Amount and unit: "12 mg/kg". */
    dose: ScopeValue
    /** The outcome that a ratio, a difference or a p-value compares: "progression-free-survival". */
    endpoint: ScopeValue
    /** Where something is done or holds: "china", "abroad". */
    region: ScopeValue
    /** Any further words that narrow the group: "male", "with liver metastases". */
    subgroup: ScopeValue
    /** "6 month" of a 6-month rate; "week 12" of a value at a visit. */
    timePoint: ScopeValue
    /** The trial, by its number or its acronym, where the document names several. */
    trial: ScopeValue
    /** "grade >=3", "serious": which adverse events are counted. */
    severity: ScopeValue
  }
}

export {}
