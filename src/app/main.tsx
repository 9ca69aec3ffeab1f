import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/newsreader/wght.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../views/parts/relations.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { mirrorFragment } from '../state/fragment-mirror.ts'
import { App } from './app.tsx'
import { watchLostParts } from './lost-parts.ts'
import { keepOffline } from './offline.ts'

watchLostParts()
mirrorFragment()

// Nothing comes from outside: what was fetched once is fetched again only when the reader asks.
const client = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } },
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)

if (import.meta.env.PROD) void keepOffline()
