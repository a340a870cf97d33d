import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src-renderer/app/frame/recognise';

describe('files still over the window', () => {
  it('are told apart by their type', () => {
    const types = ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/vnd.ms-excel', 'text/csv', 'text/plain', 'application/pdf', ''];
    expect(recognise(types)).toEqual({ spreadsheets: 2, texts: 2, others: 2 });
  });
});
