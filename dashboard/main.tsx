import { render } from 'preact'
import './ui/base.css'
import './ui/shell.css'
import './sign-in/sign-in.css'
import './voices/list.css'
import './voices/voice.css'
import './voices/dialogs.css'
import { App } from './App.tsx'

render(<App />, document.getElementById('root')!)
