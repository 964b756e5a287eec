package org.rightsdesk.delivery;

import static org.rightsdesk.common.Role.HANDLER;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Digest;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who gets the data instead of the person. The address is checked; what the receiver will do with the data is not ours to judge (C.5). */
@Service
@Transactional
public class Receivers {

    /** The receiver's page stands at this path, followed by the token. */
    public static final String PATH = "/transfer/";

    private static final int BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final SecureRandom random = new SecureRandom();
    private final ReceiverRepository repository;
    private final Requests requests;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;
    private final String publicUrl;

    Receivers(
            ReceiverRepository repository,
            Requests requests,
            Access access,
            Happenings happenings,
            Clock clock,
            @Value("${rightsdesk.public-url:http://localhost:8080}") String publicUrl) {
        this.repository = repository;
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    /**
     * A handler notes whom the person named.
     *
     * @param email where the receiver takes data
     * @param addressCheck how it was checked that the address is the receiver's, e.g. by its website
     */
    public void name(UUID requestId, String name, String email, String addressCheck) {
        RightsRequest request = guarded(requestId);
        if (!MachineReadable.isWanted(request.right())) {
            throw new Refusal("refusal.delivery.no-receiver-here");
        }
        if (name.isBlank()) {
            throw new Refusal("refusal.delivery.receiver-name");
        }
        EmailAddress address =
                EmailAddress.parse(email).orElseThrow(() -> new Refusal("refusal.delivery.receiver-address"));
        if (addressCheck.isBlank()) {
            throw new Refusal("refusal.delivery.address-check");
        }
        Receiver receiver = new Receiver(
                name.strip(), address, addressCheck.strip(), access.actor().name(), clock.instant(), null);
        repository.store(requestId, request.company(), receiver);
        tell(Verb.RECEIVER_NAMED, request);
    }

    /** A direct transfer is technically not possible: the data go to the person (Art. 20(2), DIRECT_TRANSFER_NOT_FEASIBLE). */
    public void notFeasible(UUID requestId, String why) {
        RightsRequest request = guarded(requestId);
        if (repository.of(requestId).isEmpty()) {
            throw new NotFound();
        }
        if (why.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        repository.notFeasible(requestId, why.strip());
        tell(Verb.TRANSFER_NOT_FEASIBLE, request);
    }

    @Transactional(readOnly = true)
    public Optional<Receiver> of(UUID requestId) {
        requests.get(requestId);
        return repository.of(requestId);
    }

    /** The same receiver at another address; the link that was sent stays good. */
    void readdress(UUID requestId, EmailAddress address) {
        repository.readdress(requestId, address);
        tell(Verb.RECEIVER_NAMED, requests.get(requestId));
    }

    /** The address of the receiver's page, new each time; only a hash of its secret part is kept. */
    String link(UUID requestId) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        repository.token(requestId, Digest.of(token));
        return publicUrl + PATH + token;
    }

    /** The request whose data the token opens. */
    @Transactional(readOnly = true)
    public Optional<UUID> requestOf(String token) {
        return TOKEN.matcher(token).matches() ? repository.byToken(Digest.of(token)) : Optional.empty();
    }

    private RightsRequest guarded(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), HANDLER);
        return request;
    }

    private void tell(Verb verb, RightsRequest request) {
        happenings.tell(request.happened(verb));
    }
}
