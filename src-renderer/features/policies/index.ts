export { readPlace } from './place';
export { TemplatesPage } from './templates-page';
