/**
 * Words of percentages that are no plain count out of a group: estimates over time, models, weights,
 * changes. Neither a count nor a binomial interval can be held against them.
 */
export const notCounted =
  /\b(?:kaplan|actuarial|cumulative incidence|landmark|adjusted|weighted|weights|model(?:led|ed)?|imput(?:ed|ation)|standardi[sz]ed|bootstrap|bayesian|posterior|meta-analysis|prorated|percentage points?|percent change)\b/iu

/**
 * Further words of percentages whose interval is not that of a plain binomial share: rates over
 * time, pooled, clustered or staged samples, differences.
 */
export const notBinomial =
  /\b(?:kaplan|actuarial|incidence|landmark|adjusted|weight(?:ed|s)|model(?:led|ed)?|imput(?:ed|ation)|standardi[sz]ed|bootstrap|bayesian|posterior|credible|HPD|meta-analysis|pooled|cluster(?:ed|s)?|stratified|GEE|two-stage|simon|koyama|differences?|survival|probability|estimated|reductions?|increases?|decreases?|changes?|mean|efficacy|[PEDR]FS|OS|at \d{1,3} (?:months?|years?)|\d{1,3}-(?:month|year))\b/iu
