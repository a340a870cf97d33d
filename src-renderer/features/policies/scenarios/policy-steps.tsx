import AddRounded from '@mui/icons-material/AddRounded';
import DeleteOutlineRounded from '@mui/icons-material/DeleteOutlineRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import type { SxProps, Theme } from '@mui/material/styles';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { MOST_STEPS, withAddedStep, withoutStep } from './policy-form';
import { PolicyStepCells } from './policy-step-cells';
import { PolicyStepDetails } from './policy-step-details';

interface PolicyStepsProps {
  readonly policy: DunningPolicy;
  /** Changes when the fields must show other values than those typed. */
  readonly generation: number;
  readonly onChange: (policy: DunningPolicy) => void;
  /** The steps were added to or taken from. */
  readonly onReshape: (policy: DunningPolicy) => void;
}

const TABLE: SxProps<Theme> = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  '& th, & td': { padding: 0, paddingRight: 3, paddingBottom: 2, textAlign: 'left', verticalAlign: 'top' },
  '& thead th': { fontSize: 12, fontWeight: 400, color: 'text.secondary', paddingBottom: 1, verticalAlign: 'bottom' },
  '& thead th:first-of-type': { width: 52 },
  '& thead th:nth-of-type(4)': { width: 186 },
  '& thead th:nth-of-type(5)': { width: 150 },
  '& thead td': { width: 36 },
  '& tbody th': { fontWeight: 600, fontSize: 13, whiteSpace: 'nowrap', lineHeight: '38px' },
  '& td:last-of-type, & thead td': { paddingRight: 0 },
};

/** One line a step, in the order an unpaid invoice goes through them. */
export function PolicySteps({ policy, generation, onChange, onReshape }: PolicyStepsProps) {
  const { t } = useTranslation('policies');
  return (
    <>
      <Box component="table" aria-label={t('steps')} sx={TABLE}>
        <thead>
          <tr>
            <th scope="col">{t('stepColumn')}</th>
            <th scope="col">{t('offset')}</th>
            <th scope="col">{t('gap')}</th>
            <th scope="col">{t('template')}</th>
            <th scope="col">{t('channel')}</th>
            <th scope="col">{t('deadline')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {policy.steps.map((_, index) => (
            <Fragment key={`${String(generation)}-${String(index)}`}>
            <tr>
              <th scope="row" aria-label={t('step', { level: index + 1 })}>{index + 1}</th>
              <PolicyStepCells policy={policy} index={index} onChange={onChange} />
              <td>
                <IconButton
                  aria-label={t('remove', { level: index + 1 })}
                  disabled={policy.steps.length === 1}
                  onClick={() => { onReshape(withoutStep(policy, index)); }}
                >
                  <DeleteOutlineRounded fontSize="small" />
                </IconButton>
              </td>
            </tr>
            <tr>
              <td />
              <td colSpan={6}><PolicyStepDetails policy={policy} index={index} onChange={onChange} onReshape={onReshape} /></td>
            </tr>
            </Fragment>
          ))}
        </tbody>
      </Box>
      <Button
        variant="text"
        startIcon={<AddRounded />}
        disabled={policy.steps.length >= MOST_STEPS}
        onClick={() => { onReshape(withAddedStep(policy)); }}
      >
        {t('add')}
      </Button>
    </>
  );
}
