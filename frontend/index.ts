import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

// What every page needs is named with the first one, and not each when the one before it has come.
import 'Frontend/generated/jar-resources/FlowBootstrap.js';
import 'Frontend/generated/flow/generated-flow-imports.js';
import 'Frontend/generated/jar-resources/FlowClient.js';
import 'Frontend/generated/jar-resources/internal/client/ApplicationConnection.js';

/**
 * Where the server's views are shown. What the first page of a room brings is there already when the router comes to put
 * it there; it is left where it is, since to be moved costs it the focus, and its channel.
 */
function outlet(): HTMLElement {
  const place = document.querySelector<HTMLElement>('#outlet')!;
  const append = place.appendChild.bind(place);
  place.appendChild = <T extends Node>(child: T): T => (child.parentNode === place ? child : append(child));
  return place;
}

const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
});

new Router(outlet()).setRoutes(serverSideRoutes);
