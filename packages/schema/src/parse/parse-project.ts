import type { Project } from '../project/project.js';
import { projectConcept } from '../concept.js';
import type { Result } from '../issue.js';
import { validateProject } from '../validators/project.js';
import { parseDocument } from './parse-document.js';
import type { ParseOptions, ParseRecipe } from './parse-document.js';
import { checkProject } from './rules/project.js';

const recipe: ParseRecipe<Project> = {
  concept: projectConcept,
  migrations: [],
  validate: validateProject,
  check: checkProject,
};

/** Reads a project of several clusters. Input and result are as in {@link parseBenchmark}. */
export function parseProject(input: unknown, options?: ParseOptions): Result<Project> {
  return parseDocument(input, recipe, options);
}
