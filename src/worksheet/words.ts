/** The words of worksheets in one place, for whoever reads a sheet. Scripts that must stay small import the parts. */
export { categoryOf } from './category-words';
export { betterOf } from './direction-words';
export { comparedName, headerRole, isTotalWord, roleBesideName } from './header-roles';
export { knownMetric, type KnownMetric } from './known-metrics';
export { normalise } from './normalise';
export { familyOf, outcomeOf, type Family, type Outcome } from './transaction-words';
