/** The typefaces, bundled with the app: questions and documents, controls, ids. */
import '@fontsource-variable/literata/wght.css';
import '@fontsource-variable/literata/wght-italic.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource/ibm-plex-mono/400.css';
