/// Size and place of the window on the desktop, and what the system shows around it.
package io.github.drawdownmap.shell.window.place;
