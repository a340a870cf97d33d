import ButtonBase from '@mui/material/ButtonBase';
import type { MouseEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowTabIndex } from '../../../ui/grid/row-active';

/** A figure that opens the invoices behind it, dotted on hover like an amount. */
export function Explained({ text, muted = false, onExplain }: { readonly text: string; readonly muted?: boolean; readonly onExplain: () => void }): ReactElement {
  const { t } = useTranslation('response');
  const tabIndex = useRowTabIndex();
  const explain = (event: MouseEvent): void => {
    event.stopPropagation();
    onExplain();
  };
  return (
    <ButtonBase
      onClick={explain}
      onDoubleClick={(event) => event.stopPropagation()}
      tabIndex={tabIndex}
      aria-label={t('explain', { figure: text })}
      sx={{ font: 'inherit', color: muted ? 'text.secondary' : 'text.primary', whiteSpace: 'nowrap', verticalAlign: 'baseline', borderRadius: '2px', mr: 3, textDecoration: 'underline dotted transparent', textUnderlineOffset: '4px', '&:hover, &.Mui-focusVisible': { textDecorationColor: 'currentColor' } }}
    >
      {text}
    </ButtonBase>
  );
}
