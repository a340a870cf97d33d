import { describe, expect, it, test } from 'vitest';
import { allAt, firstAt, textAt } from '#shared/domain/xml/element';
import { FileProblem } from '#main/files/import/file-problem';
import { readXml } from '#main/files/import/xml';

function problemOf(text: string): FileProblem['refusal'] {
  try {
    readXml(text);
  } catch (error) {
    if (error instanceof FileProblem) return error.refusal;
    throw error;
  }
  throw new Error('the document was read');
}

describe('reading XML', () => {
  it('names elements and attributes without their prefixes, whatever the prefix', () => {
    const root = readXml('<?xml version="1.0"?>\n<a:Doc xmlns:a="urn:x">\n  <a:Amt Ccy="EUR">1.00</a:Amt>\n</a:Doc>');
    expect(root).toMatchObject({ name: 'Doc', namespace: 'urn:x', attributes: {}, line: 2 });
    expect(firstAt(root, 'Amt')).toMatchObject({ attributes: { Ccy: 'EUR' }, text: '1.00', line: 3 });
  });

  it('follows all branches of a path', () => {
    const root = readXml('<r><n><v> 1 </v></n><n><v>2</v><v>3</v></n></r>');
    expect(allAt(root, 'n', 'v').map(({ text }) => text.trim())).toEqual(['1', '2', '3']);
    expect([textAt(root, 'n', 'v'), textAt(root, 'n', 'w'), firstAt(root, 'w')]).toEqual(['1', '', null]);
  });

  it('knows the five entities, characters by number and raw text', () => {
    expect(readXml('<r>a&amp;b&lt;&#233;<![CDATA[<&>]]></r>').text).toBe('a&b<é<&>');
  });

  it('reads after a byte order mark', () => {
    expect(readXml('\uFEFF<?xml version="1.0"?><r/>').name).toBe('r');
  });

  it('gives elements as they end, and forgets those that are dealt with', () => {
    const seen: string[] = [];
    const root = readXml('<r><s><n>1</n><n>2</n><k/></s></r>', {
      onElement: ({ name, text }, ancestors) => {
        if (name === 'n') seen.push([...ancestors, text].join('/'));
        return name !== 'n';
      },
    });
    expect(seen).toEqual(['r/s/1', 'r/s/2']);
    expect(firstAt(root, 's')?.children.map(({ name }) => name)).toEqual(['k']);
  });

  test.each([
    ['nested entities', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r>&b;</r>', { reason: 'entities' }],
    ['a file to fetch', '<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>', { reason: 'entities' }],
    ['an entity nobody declared', '<r>&xxe;</r>', { line: 1 }],
    ['an end that is missing', '<r>\n<s></r>', { line: 2 }],
    ['a document cut short', '<r><s>', { line: 1 }],
    ['no element', '<?xml version="1.0"?>', { line: 1 }],
    ['nothing of XML', 'OFXHEADER:100', { line: 1 }],
  ])('refuses %s', (_what, text, details) => {
    expect(problemOf(text)).toEqual({ code: 'fileCorrupt', details });
  });

  it('refuses a document too deep to be honest', () => {
    expect(problemOf('<a>'.repeat(200) + '</a>'.repeat(200)).code).toBe('fileTooLarge');
  });
});
