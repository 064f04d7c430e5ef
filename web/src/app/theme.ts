import type { ConfigProviderProps } from 'antd';

const font = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC Variable', system-ui, sans-serif";

/** The library's own greys are too light to read for many; these reach the contrast of WCAG AA on white and on our paper. */
export const theme: NonNullable<ConfigProviderProps['theme']> = {
  token: {
    fontFamily: font,
    fontSize: 15,
    borderRadius: 8,
    colorPrimary: '#0f4f4b',
    colorLink: '#1f6f69',
    colorLinkHover: '#0a3b38',
    colorText: '#182b29',
    colorTextSecondary: '#41534f',
    colorTextTertiary: '#4a5d5a',
    colorTextQuaternary: '#566966',
    colorTextDescription: '#4a5d5a',
    colorTextPlaceholder: '#5b6e6a',
    colorTextDisabled: '#66756f',
    colorIcon: '#4a5d5a',
    colorError: '#a8201a',
    colorWarning: '#9a4d06',
    colorSuccess: '#1f6f69',
    colorBgLayout: '#f5f7f4',
    colorBorderSecondary: '#d5dedb',
  },
  components: {
    Segmented: { itemColor: '#41534f', trackBg: '#e2e9e6' },
    Table: { headerBg: '#eaf1ef', headerColor: '#0a3b38', headerSplitColor: '#d5dedb' },
  },
};

/** What opens over the page stays inside its main part, where readers of the screen look for it. */
export const popupPlace = (): HTMLElement => document.querySelector('main') ?? document.body;
