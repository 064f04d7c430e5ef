import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { routes } from './app/routes.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(<StrictMode><RouterProvider router={createBrowserRouter(routes)} /></StrictMode>);

// For machines without a Chinese font. It comes after the page: the others need not wait for its list of slices.
void import('@fontsource-variable/noto-sans-sc/index.css');
