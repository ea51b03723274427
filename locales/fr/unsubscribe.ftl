# Being left alone.
unsubscribe = Ne plus recevoir ces messages
unsubscribe-text = Les messages nécessaires, comme les codes de connexion, continueront d'arriver. Cette adresse n'en recevra pas d'autres :
unsubscribe-do = Ne plus m'écrire
unsubscribe-done = C'est fait. Vous ne recevrez plus ce genre de message.
