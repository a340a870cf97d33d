import Button from '@mui/material/Button';
import type { MouseEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowTabIndex } from '../../../ui/grid/row-active';
import { ACTIONS_OF, KEY_OF, type LineAction } from './actions';
import type { Line } from './rows';

interface LineActionsProps {
  readonly line: Line;
  readonly onDo: (action: LineAction, line: Line) => void;
}

/** What can be done with a line, in the line; the first is what Enter does. */
export function LineActions({ line, onDo }: LineActionsProps): ReactElement {
  const { t } = useTranslation('agenda');
  const tabIndex = useRowTabIndex();
  const [main] = ACTIONS_OF[line.kind];
  return (
    <>
      {ACTIONS_OF[line.kind].map((action) => {
        const key = action === main ? t('enter') : (KEY_OF[action] ?? '');
        const label = t(`action.${action}`);
        const click = (event: MouseEvent): void => {
          event.stopPropagation();
          onDo(action, line);
        };
        return (
          <Button
            key={action}
            size="small"
            tabIndex={tabIndex}
            title={t('actionOf', { action: label, name: line.client?.name ?? t('everyone'), key })}
            onClick={click}
            onDoubleClick={(event) => event.stopPropagation()}
            sx={{ minHeight: 24, minWidth: 0, p: 0, mr: 2.5, '&:last-child': { mr: 0 }, fontWeight: action === main ? 600 : 400 }}
          >
            {label}
          </Button>
        );
      })}
    </>
  );
}
