/** Why a sheet is read as it is, and what is wrong with a reading that was given, by code. */
import {
  readingReasons as readingReasonsEn,
  readingProblems as readingProblemsEn,
  readingRoles as readingRolesEn,
} from '../../en/reading/reading';
import {
  readingReasons as readingReasonsEs,
  readingProblems as readingProblemsEs,
  readingRoles as readingRolesEs,
} from '../../es/reading/reading';
import {
  readingReasons as readingReasonsNl,
  readingProblems as readingProblemsNl,
  readingRoles as readingRolesNl,
} from '../../nl/reading/reading';
import {
  readingReasons as readingReasonsZh,
  readingProblems as readingProblemsZh,
  readingRoles as readingRolesZh,
} from '../../zh/reading/reading';
import {
  readingReasons as readingReasonsNb,
  readingProblems as readingProblemsNb,
  readingRoles as readingRolesNb,
} from '../../nb/reading/reading';

export const readingReasonTexts = {
  en: readingReasonsEn,
  es: readingReasonsEs,
  nl: readingReasonsNl,
  zh: readingReasonsZh,
  nb: readingReasonsNb,
};

export const readingProblemTexts = {
  en: readingProblemsEn,
  es: readingProblemsEs,
  nl: readingProblemsNl,
  zh: readingProblemsZh,
  nb: readingProblemsNb,
};

export const readingRoleTexts = {
  en: readingRolesEn,
  es: readingRolesEs,
  nl: readingRolesNl,
  zh: readingRolesZh,
  nb: readingRolesNb,
};
