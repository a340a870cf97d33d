import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { paidShare, RESPONSE_DAYS } from '#shared/domain/response/response';
import type { GridColumn } from '../../../ui/grid/columns';
import { Explained } from './explained';
import { type By, type Days, percent, type Step, tallyText, type Within } from './figure';
import type { Part } from './lines-drawer';

export type Explain = (step: Step, part: Part, days: Days) => void;

/** A step, what it asked for, and how much of it was paid within each number of days. */
export function responseColumns(t: TFunction<'response'>, templateName: (step: Step) => string, by: By, explain: Explain): readonly GridColumn<Step>[] {
  const [shortest] = RESPONSE_DAYS;
  return [
    { id: 'step', header: t('columns.step'), kind: 'text', width: 96, value: ({ level }) => t('step', { level }) },
    { id: 'template', header: t('columns.template'), kind: 'text', width: 150, grow: true, value: templateName },
    {
      id: 'asked',
      header: t('columns.asked'),
      kind: by === 'count' ? 'count' : 'amount',
      width: 130,
      value: ({ asked }) => asked[by],
      render: (step) => <Explained text={tallyText(step.asked, by)} onExplain={() => explain(step, 'asked', shortest)} />,
    },
    ...RESPONSE_DAYS.map((days): GridColumn<Step> => ({
      id: `within${String(days)}`,
      header: t('columns.within', { days }),
      kind: 'text',
      width: by === 'count' ? 230 : 350,
      value: (step) => shareText(t, withinOf(step, days), by),
      render: (step) => <Answer response={withinOf(step, days)} by={by} onExplain={(part) => explain(step, part, days)} />,
    })),
  ];
}

const withinOf = ({ within }: Step, days: Days): Within | undefined => within.find((each) => each.days === days);

/** '60 % (12 sur 20)'; nothing while no reminder has had its days. */
function shareText(t: TFunction<'response'>, response: Within | undefined, by: By): string {
  const share = response === undefined ? null : paidShare(response, by);
  if (response === undefined || share === null) return '';
  const { paid, unpaid } = response;
  const whole = { count: paid.count + unpaid.count, cents: paid.cents + unpaid.cents };
  return t('share', { percent: percent(share), paid: tallyText(paid, by), whole: tallyText(whole, by) });
}

interface AnswerProps {
  readonly response: Within | undefined;
  readonly by: By;
  readonly onExplain: (part: Part) => void;
}

function Answer({ response, by, onExplain }: AnswerProps): ReactElement | null {
  const { t } = useTranslation('response');
  if (response === undefined) return null;
  const share = shareText(t, response, by);
  return (
    <>
      {share === '' ? null : <Explained text={share} onExplain={() => onExplain('paid')} />}
      {response.tooSoon.count === 0 ? null : <Explained text={t('tooSoon', { amount: tallyText(response.tooSoon, by) })} muted onExplain={() => onExplain('tooSoon')} />}
    </>
  );
}
