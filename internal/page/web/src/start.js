// Shows the page's frame first, and then works on the picture. A hidden tab
// paints nothing, so it does not wait.

const work = () => import('./main.js');
if (document.hidden) work();
else requestAnimationFrame(() => setTimeout(work));
