import type { Dictionary } from '../es.ts';

export const projectIssues: Dictionary['projectIssues'] = {
  'project-none':
    'There is no project of Mosaico here. A document with a version and a project was expected; choose another file.',
  'project-newer':
    'The project is of a newer version ({found}), and this program reads up to {known}. Update the program and open it again.',
  'project-field':
    'The project is damaged: at {path} there is {found} ({expected} was expected). Open it from a copy.',
  'project-id-repeated':
    'The project is damaged: the identifier “{id}” stands in it twice. Open it from a copy.',
  'project-active-missing':
    'The project is damaged: the chosen boundary “{id}” is not in it. Open it from a copy.',
  'project-history-dropped':
    'The history of changes could not be read and was left aside. The project is complete; what came before can no longer be undone.',
  'project-removed-elsewhere':
    '“{title}” was deleted in another window. What you see here is a new project; if you have a copy, open it.',
  'project-file-missing': 'The data of “{name}” are no longer on this device. Choose the file again.',
};
