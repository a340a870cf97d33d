import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';

/** The fields being printed, one holder for each template. */
interface Holder {
  fields: object;
}

/**
 * A value by its name, in the row that is being repeated, then in the letter. Names are whole: no expression is evaluated.
 * A value of another letter than the one being made is refused, whatever the engine remembers: two clients never mix.
 */
function fieldParser(holder: Holder): (name: string) => { get: (scope: unknown, context: DXT.ParserContext) => unknown } {
  return (name) => {
    const key = name.trim();
    return {
      get: (scope, { scopeList }): unknown => {
        if (scopeList[0] !== holder.fields) throw new Error('the field engine kept the fields of another letter');
        return typeof scope === 'object' && scope !== null && Object.hasOwn(scope, key) ? valueAt(scope, key) : undefined;
      },
    };
  };
}

const valueAt = (scope: object, key: string): unknown => Reflect.get(scope, key);

/**
 * A template that is filled in again and again, compiled once. The engine forbids a second letter from one template and
 * keeps the data of the first; what it keeps is taken off (the version is pinned, tests and the parser watch over it).
 */
class ReusableTemplate extends Docxtemplater<PizZip> {
  declare private rendered: boolean;
  declare private mapper: unknown;
  declare private scopeManagers: unknown;

  constructor(
    bytes: Uint8Array,
    modules: DXT.Module[],
    private readonly holder: Holder,
  ) {
    super(new PizZip(bytes), { paragraphLoop: true, linebreaks: true, parser: fieldParser(holder), nullGetter: () => '', modules, errorLogging: false, warnFn: () => undefined });
  }

  fill(fields: object): void {
    this.holder.fields = fields;
    this.rendered = false;
    this.mapper = null;
    this.scopeManagers = {};
    this.render(fields);
  }
}

/** Opens a template with the field engine. @throws what the engine says of a broken template */
export function openTemplate(bytes: Uint8Array, modules: DXT.Module[]): ReusableTemplate {
  return new ReusableTemplate(bytes, modules, { fields: {} });
}
