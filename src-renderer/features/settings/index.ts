export { readSettingsPlace } from './place';
export { SettingsPage } from './settings-page';
