import type { RouteObject } from 'react-router';
import { PortalLayout } from '../portal/portal-layout.tsx';
import { BrokenPage, MissingPage } from './missing-page.tsx';
import { Waiting } from './waiting.tsx';

// The offices' pages come as files of their own: a villager's phone never loads their components.
export const routes: RouteObject[] = [
  {
    element: <PortalLayout />,
    errorElement: <BrokenPage />,
    hydrateFallbackElement: <Waiting />,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('../portal/notices-page.tsx')).NoticesPage }) },
      { path: 'notice/:id', lazy: async () => ({ Component: (await import('../portal/notice-page.tsx')).NoticePage }) },
      { path: 'n/:code', lazy: async () => ({ Component: (await import('../portal/poster-page.tsx')).PosterPage }) },
      { path: 'report', lazy: async () => ({ Component: (await import('../portal/report-page.tsx')).ReportPage }) },
      { path: 'petition', lazy: async () => ({ Component: (await import('../portal/follow-up-page.tsx')).FollowUpPage }) },
      { path: '*', element: <MissingPage /> },
    ],
  },
  {
    errorElement: <BrokenPage />,
    hydrateFallbackElement: <Waiting />,
    children: [
      { path: 'signed-in', lazy: async () => ({ Component: (await import('../sign-in/signed-in-page.tsx')).SignedInPage }) },
      {
        lazy: async () => ({ Component: (await import('./office-layout.tsx')).OfficeLayout }),
        children: [
          { path: 'region', lazy: async () => ({ Component: (await import('../overview/own-region-page.tsx')).OwnRegionPage }) },
          { path: 'region/:code', lazy: async () => ({ Component: (await import('../overview/overview-page.tsx')).OverviewPage }) },
          { path: 'desk', lazy: async () => ({ Component: (await import('../desk/desk-page.tsx')).DeskPage }) },
          { path: 'money', lazy: async () => ({ Component: (await import('../money/money-page.tsx')).MoneyPage }) },
          { path: 'payments', lazy: async () => ({ Component: (await import('../payments/payments-page.tsx')).PaymentsPage }) },
          { path: 'claims', lazy: async () => ({ Component: (await import('../claims/claims-page.tsx')).ClaimsPage }) },
          { path: 'claims/new', lazy: async () => ({ Component: (await import('../claims/new-claim-page.tsx')).NewClaimPage }) },
          { path: 'claims/:id', lazy: async () => ({ Component: (await import('../claims/claim-page.tsx')).ClaimPage }) },
          { path: 'receipts', lazy: async () => ({ Component: (await import('../receipts/receipts-page.tsx')).ReceiptsPage }) },
          { path: 'allocations', lazy: async () => ({ Component: (await import('../allocations/allocations-page.tsx')).AllocationsPage }) },
          { path: 'factors', lazy: async () => ({ Component: (await import('../simulator/simulator-page.tsx')).SimulatorPage }) },
          { path: 'departments', lazy: async () => ({ Component: (await import('../departments/departments-page.tsx')).DepartmentsPage }) },
          { path: 'trace', lazy: async () => ({ Component: (await import('../trace/trace-page.tsx')).TracePage }) },
          { path: 'trace/:id', lazy: async () => ({ Component: (await import('../trace/trace-page.tsx')).TracePage }) },
        ],
      },
    ],
  },
];
