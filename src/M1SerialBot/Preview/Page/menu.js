import { el } from './dom.js';

const margin = 8;
const leastRoom = 240;

/**
 * Opens a menu at a control or at a place on the screen; it closes by itself, and gives the focus back.
 * Each item has a label, maybe a description, and what is done when it is picked.
 */
export function openMenu(label, items, opener, place) {
  const menu = el('div', { popover: 'auto', role: 'menu', class: 'menu', 'aria-label': label },
    items.map(item => el('button', {
      type: 'button', role: 'menuitem', tabindex: '-1',
      onclick: () => {
        menu.hidePopover();
        item.pick();
      },
    }, el('span', {}, item.label), item.description && el('small', {}, item.description))));
  const buttons = [...menu.children];
  menu.addEventListener('keydown', event => {
    const at = buttons.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      buttons.at(next % buttons.length).focus();
    } else if (event.key === 'Tab') {
      menu.hidePopover();
    }
  });
  menu.addEventListener('toggle', event => {
    if (event.newState === 'closed') {
      const hadFocus = menu.contains(document.activeElement) || document.activeElement === document.body;
      menu.remove();
      opener.setAttribute('aria-expanded', 'false');
      if (hadFocus) {
        opener.focus();
      }
    }
  });

  document.querySelector('main').append(menu);
  menu.showPopover();
  opener.setAttribute('aria-expanded', 'true');
  moveTo(menu, place ?? below(opener));
  buttons[0].focus();
}

const below = opener => {
  const box = opener.getBoundingClientRect();
  return { x: box.left, y: box.bottom + 4 };
};

// Wholly on the screen: below the place as far as there is room, and otherwise moved up.
function moveTo(menu, { x, y }) {
  const room = innerHeight - y - margin;
  if (room >= leastRoom) {
    menu.style.maxHeight = `${room}px`;
  }

  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(margin, Math.min(x, innerWidth - width - margin))}px`;
  menu.style.top = `${Math.max(margin, Math.min(y, innerHeight - height - margin))}px`;
}
