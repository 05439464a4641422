package hostile;

/** Stands on the class path of the tests for hostile rules to reach. Whoever loads it is noticed. */
public class Canary {

    public static final String SONG;

    static {
        System.setProperty("hostile.canary", "sings");
        SONG = song();
    }

    public static String song() {
        return "tweet";
    }
}
