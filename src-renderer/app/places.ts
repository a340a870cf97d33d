import ArticleOutlined from '@mui/icons-material/ArticleOutlined';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import MailOutlineRounded from '@mui/icons-material/MailOutlineRounded';
import PeopleOutlineRounded from '@mui/icons-material/PeopleOutlineRounded';
import StackedBarChartRounded from '@mui/icons-material/StackedBarChartRounded';
import TodayOutlined from '@mui/icons-material/TodayOutlined';
import TuneRounded from '@mui/icons-material/TuneRounded';
import type { SvgIconComponent } from '@mui/icons-material';

/** The places of the rail with their key; the numbers are those of the whole product, so they never change. */
export const PLACES = [
  { id: 'today', path: '/today', key: 'Ctrl+1', Icon: TodayOutlined },
  { id: 'clients', path: '/clients', key: 'Ctrl+2', Icon: PeopleOutlineRounded },
  { id: 'balance', path: '/balance', key: 'Ctrl+3', Icon: StackedBarChartRounded },
  { id: 'reminders', path: '/reminders', key: 'Ctrl+4', Icon: MailOutlineRounded },
  { id: 'imports', path: '/imports', key: 'Ctrl+5', Icon: FileDownloadOutlined },
  { id: 'templates', path: '/templates', key: 'Ctrl+7', Icon: ArticleOutlined },
  { id: 'settings', path: '/settings', key: 'Ctrl+8', Icon: TuneRounded },
] as const satisfies readonly { id: string; path: string; key: string; Icon: SvgIconComponent }[];

export type Place = (typeof PLACES)[number];
